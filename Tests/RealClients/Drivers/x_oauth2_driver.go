// golang.org/x/oauth2, as its documentation signs in; the app makes and compares the state.
package main

import (
	"context"
	"encoding/json"
	"errors"

	"golang.org/x/oauth2"
)

func main() {
	var settings message
	var config oauth2.Config
	var token *oauth2.Token
	pending := states{}

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
				"authorization_code", "refresh", "userinfo", "password", "sendsState", "rotates", "exposesScopes"}}, nil
		},
		"reset": func(message) (object, error) {
			pending, token = states{}, nil
			return nil, nil
		},
		"authorize": func(message) (object, error) {
			return object{"url": config.AuthCodeURL(pending.new())}, nil
		},
		"callback": func(asked message) (object, error) {
			values, err := pending.take(asked.URL)
			if err != nil {
				return nil, err
			}
			return keep(config.Exchange(context.Background(), values.Get("code")))
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
