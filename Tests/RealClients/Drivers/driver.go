// The loop through which oauth-harness operates a library, and what all drivers in Go share.
package main

import (
	"bufio"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
)

type object = map[string]interface{}

type message struct {
	ID           int
	Do, URL      string
	Username     string
	Password     string
	ClientID     string `json:"client_id"`
	ClientSecret string `json:"client_secret"`
	RedirectURI  string `json:"redirect_uri"`
	Scope        []string
	Endpoints    map[string]string
}

// failure ends a step with a word of the protocol.
type failure struct {
	word    string
	details object
}

func (f failure) Error() string { return f.word }

func fail(word string) error { return failure{word, object{}} }

// states are those of an app whose library leaves them to its caller: each is good for one callback.
type states map[string]bool

func (s states) new() string {
	bytes := make([]byte, 24)
	if _, err := rand.Read(bytes); err != nil {
		panic(err)
	}
	state := hex.EncodeToString(bytes)
	s[state] = true
	return state
}

// take returns the parameters of the callback that belongs to a pending state.
func (s states) take(callback string) (url.Values, error) {
	address, err := url.Parse(callback)
	if err != nil {
		return nil, fail("invalid_response")
	}
	values := address.Query()
	switch {
	case len(s) == 0:
		return nil, fail("no_pending_flow")
	case !s[values.Get("state")]:
		return nil, fail("state_mismatch")
	}
	delete(s, values.Get("state"))
	if word := values.Get("error"); word != "" {
		return nil, failure{word, object{"error_description": values.Get("error_description")}}
	}
	if values.Get("code") == "" {
		return nil, fail("invalid_response")
	}
	return values, nil
}

// profile reads the person in the answer to the profile call.
func profile(response *http.Response) (object, error) {
	defer response.Body.Close()
	if response.StatusCode != 200 {
		words := map[int]string{401: "unauthorized", 403: "forbidden", 429: "rate_limited"}
		word, ok := words[response.StatusCode]
		if !ok {
			word = "http_error"
		}
		return nil, failure{word, object{"status": response.StatusCode}}
	}
	var user struct {
		ID        json.Number
		Sub, Name string
	}
	if err := json.NewDecoder(response.Body).Decode(&user); err != nil || (user.ID == "" && user.Sub == "") {
		return nil, fail("invalid_response")
	}
	id := user.Sub
	if user.ID != "" {
		id = user.ID.String()
	}
	return object{"user": object{"id": id, "name": user.Name}}, nil
}

// drive answers each line; read gives the library's errors in words of the protocol, or nil.
func drive(actions map[string]func(message) (object, error), read func(error) error) {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<26)
	for lines.Scan() {
		var asked message
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			panic(err)
		}
		answer := object{"outcome": "unsupported"}
		if action, ok := actions[asked.Do]; ok {
			answer = answered(action, asked, read)
		} else if asked.Do == "cancelled" {
			answer = object{"outcome": "error", "error": "user_cancelled"}
		} else if asked.Do == "quit" {
			answer = object{"outcome": "ok"}
		}
		answer["id"] = asked.ID
		text, err := json.Marshal(answer)
		if err != nil {
			panic(err)
		}
		fmt.Println(string(text))
		if asked.Do == "quit" {
			return
		}
	}
}

func answered(action func(message) (object, error), asked message, read func(error) error) (answer object) {
	defer func() {
		if problem := recover(); problem != nil {
			answer = object{"outcome": "error", "error": "crash", "exception": fmt.Sprint(problem)}
		}
	}()
	found, err := action(asked)
	if err == nil {
		answer = object{"outcome": "ok"}
		for name, value := range found {
			answer[name] = value
		}
		return answer
	}
	var said failure
	var network net.Error
	if known := read(err); known != nil {
		err = known
	}
	if !errors.As(err, &said) {
		if said = (failure{"invalid_response", object{"error_description": err.Error()}}); errors.As(err, &network) {
			said = failure{"network", object{}}
		}
	}
	answer = object{"outcome": "error", "error": said.word}
	for name, value := range said.details {
		answer[name] = value
	}
	return answer
}
