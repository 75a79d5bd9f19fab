// cli/oauth, the sign-in of GitHub's command line, by its web application flow and its device flow.
package main

import (
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/cli/oauth"
	"github.com/cli/oauth/api"
	"github.com/cli/oauth/device"
)

type result struct {
	token *api.AccessToken
	err   error
}

func main() {
	var settings message
	var pending chan result
	listens := false

	flow := func(browse func(string) error) *oauth.Flow {
		return &oauth.Flow{
			Host: &oauth.Host{
				DeviceCodeURL: settings.Endpoints["device_authorization"],
				AuthorizeURL:  settings.Endpoints["authorization"],
				TokenURL:      settings.Endpoints["token"],
			},
			ClientID: settings.ClientID, ClientSecret: settings.ClientSecret, Scopes: settings.Scope,
			CallbackURI: settings.RedirectURI, BrowseURL: browse,
			DisplayCode: func(string, string) error { return nil },
		}
	}
	told := func(done result) (object, error) {
		if done.err != nil {
			return nil, done.err
		}
		return object{"access_token": done.token.Token, "scope": done.token.Scope}, nil
	}

	drive(map[string]func(message) (object, error){
		"configure": func(asked message) (object, error) {
			settings, pending = asked, nil
			listens = asked.RedirectURI == "http://127.0.0.1:0/callback"
			return object{"capabilities": []string{"authorization_code", "device", "sendsState", "listens"}}, nil
		},
		"reset": func(message) (object, error) {
			pending = nil
			return nil, nil
		},
		"authorize": func(message) (object, error) {
			address, done := make(chan string, 1), make(chan result, 1)
			go func() {
				token, err := flow(func(url string) error { address <- url; return nil }).WebAppFlow()
				done <- result{token, err}
			}()
			pending = done
			return object{"url": <-address}, nil
		},
		"callback": func(asked message) (object, error) {
			if pending == nil {
				return nil, fail("no_pending_flow")
			}
			if !listens {
				response, err := http.Get(asked.URL)
				if err != nil {
					return nil, fail("no_pending_flow")
				}
				response.Body.Close()
			}
			select {
			case done := <-pending:
				pending = nil
				return told(done)
			case <-time.After(2 * time.Second):
				return nil, fail("timeout")
			}
		},
		"device": func(message) (object, error) {
			token, err := flow(func(string) error { return nil }).DeviceFlow()
			return told(result{token, err})
		},
	}, func(err error) error {
		var said *api.Error
		switch {
		case err.Error() == "state mismatch":
			return fail("state_mismatch")
		case errors.Is(err, device.ErrUnsupported):
			return fail("device_flow_disabled")
		case errors.Is(err, device.ErrTimeout):
			return fail("expired")
		case errors.As(err, &said) && said.Code != "":
			// The message is private; Error writes it as "message (code)", or the code alone.
			description := strings.TrimSuffix(strings.TrimSuffix(said.Error(), said.Code+")"), " (")
			return failure{said.Code, object{"status": said.ResponseCode, "error_description": description}}
		case errors.As(err, &said) && said.ResponseCode >= 400:
			return failure{"http_error", object{"status": said.ResponseCode}}
		}
		return nil
	})
}
