// Command provider is a provider of OpenID Connect on this machine, for tests: the
// example server of zitadel/oidc, with users from a file.
//
// It says on its first line of output at which address it is, and ends with its input.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/zitadel/oidc/v3/example/server/exampleop"
	"github.com/zitadel/oidc/v3/example/server/storage"
)

func main() {
	users := flag.String("users", "", "JSON file of users")
	client := flag.String("client", "entente", "what the site is called here")
	secret := flag.String("secret", "", "the site's secret")
	back := flag.String("back", "", "where people are sent back to")
	flag.Parse()
	if err := run(*users, *client, *secret, *back); err != nil {
		log.Fatal(err)
	}
}

func run(users, client, secret, back string) error {
	known, err := storage.StoreFromFile(users)
	if err != nil {
		return err
	}
	storage.RegisterClients(storage.WebClient(client, secret, back))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	issuer := fmt.Sprintf("http://localhost:%d/", listener.Addr().(*net.TCPAddr).Port)
	server := &http.Server{Handler: exampleop.SetupServer(issuer, storage.NewStorage(known), nil, false), ReadHeaderTimeout: 5 * time.Second}
	fmt.Println(issuer)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		_ = server.Close()
	}()
	if err := server.Serve(listener); err != http.ErrServerClosed {
		return err
	}
	return nil
}
