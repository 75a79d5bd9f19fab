// golang.org/x/oauth2, as its documentation signs in; the app makes and compares the state, and makes the PKCE values.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"

	"golang.org/x/oauth2"
)

func main() {
	var settings message
	var config oauth2.Config
	var token *oauth2.Token
	pending, verifiers := states{}, map[string]string{}

	keep := func(found *oauth2.Token, err error) (object, error) {
		if err != nil {
			return nil, err
		}
		token = found
		answer := object{"access_token": token.AccessToken, "refresh_token": token.RefreshToken}
		if scope, ok := token.Extra("scope").(string); ok {
			answer["scope"] = scope
		}
		return answer, nil
	}

	drive(map[string]func(message) (object, error){
		"configure": func(asked message) (object, error) {
			settings, pending, token = asked, states{}, nil
			config = oauth2.Config{
				ClientID: asked.ClientID, ClientSecret: asked.ClientSecret, RedirectURL: asked.RedirectURI, Scopes: asked.Scope,
				Endpoint: oauth2.Endpoint{AuthURL: asked.Endpoints["authorization"], TokenURL: asked.Endpoints["token"]},
			}
			return object{"capabilities": []string{
				"authorization_code", "refresh", "userinfo", "password", "sendsState", "sendsPKCE", "rotates", "exposesScopes"}}, nil
		},
		"reset": func(message) (object, error) {
			pending, token = states{}, nil
			return nil, nil
		},
		"authorize": func(message) (object, error) {
			state, verifier := pending.new(), states{}.new() // 48 hex digits
			verifiers[state] = verifier
			sum := sha256.Sum256([]byte(verifier))
			return object{"url": config.AuthCodeURL(state, oauth2.SetAuthURLParam("code_challenge_method", "S256"),
				oauth2.SetAuthURLParam("code_challenge", base64.RawURLEncoding.EncodeToString(sum[:])))}, nil
		},
		"callback": func(asked message) (object, error) {
			values, err := pending.take(asked.URL)
			if err != nil {
				return nil, err
			}
			verifier := oauth2.SetAuthURLParam("code_verifier", verifiers[values.Get("state")])
			return keep(config.Exchange(context.Background(), values.Get("code"), verifier))
		},
		"password": func(asked message) (object, error) {
			return keep(config.PasswordCredentialsToken(context.Background(), asked.Username, asked.Password))
		},
		"refresh": func(message) (object, error) {
			if token == nil || token.RefreshToken == "" {
				return nil, fail("sign_in_required")
			}
			return keep(config.TokenSource(context.Background(), &oauth2.Token{RefreshToken: token.RefreshToken}).Token())
		},
		"userinfo": func(message) (object, error) {
			if token == nil {
				return nil, fail("sign_in_required")
			}
			response, err := config.Client(context.Background(), token).Get(settings.Endpoints["userinfo"])
			if err != nil {
				return nil, err
			}
			return profile(response)
		},
	}, func(err error) error {
		var said *oauth2.RetrieveError
		if !errors.As(err, &said) {
			return nil
		}
		var body struct {
			Error       string
			Description string `json:"error_description"`
		}
		if json.Unmarshal(said.Body, &body) == nil && body.Error != "" { // RetrieveError hands the body on
			return failure{body.Error, object{"status": said.Response.StatusCode, "error_description": body.Description}}
		}
		return failure{"http_error", object{"status": said.Response.StatusCode}}
	})
}
