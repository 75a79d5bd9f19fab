// Asks for a URL whose host is this machine, with one file of roots: reach URL FILE.
package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"os"
)

func main() {
	roots := x509.NewCertPool()
	text, err := os.ReadFile(os.Args[2])
	if err != nil || !roots.AppendCertsFromPEM(text) {
		panic("no roots")
	}
	target, _ := url.Parse(os.Args[1])
	transport := &http.Transport{
		TLSClientConfig: &tls.Config{RootCAs: roots},
		DialContext: func(ctx context.Context, network, _ string) (net.Conn, error) {
			return new(net.Dialer).DialContext(ctx, network, "127.0.0.1:"+target.Port())
		},
	}
	answer, err := (&http.Client{Transport: transport}).Get(os.Args[1])
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	fmt.Println("status", answer.StatusCode)
}
