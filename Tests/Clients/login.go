// Signs in with net/http.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	back := "http://localhost:7001/cb"
	asked := url.Values{"response_type": {"code"}, "client_id": {"go"}, "redirect_uri": {back}, "state": {"s"}}
	page, err := client.Get("https://gitee.com/oauth/authorize?" + asked.Encode())
	check(err)
	callback, err := page.Location()
	check(err)
	form := url.Values{
		"grant_type": {"authorization_code"}, "code": {callback.Query().Get("code")},
		"client_id": {"go"}, "client_secret": {"own"}, "redirect_uri": {back},
	}
	answer, err := client.PostForm("https://gitee.com/oauth/token", form)
	check(err)
	var token struct {
		AccessToken string `json:"access_token"`
	}
	check(json.NewDecoder(answer.Body).Decode(&token))
	request, err := http.NewRequest("GET", "https://gitee.com/api/v5/user", nil)
	check(err)
	request.Header.Set("Authorization", "Bearer "+token.AccessToken)
	answer, err = client.Do(request)
	check(err)
	var user struct{ Login string }
	check(json.NewDecoder(answer.Body).Decode(&user))
	fmt.Println("login", user.Login)
}
