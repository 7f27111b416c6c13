package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
)

//go:embed static templates
var files embed.FS

// assets are the site's own files by name, each with its hash, which stands in
// its address so that a browser may keep it for ever.
type assets map[string]asset

type asset struct {
	kind, hash   string
	body, packed []byte
}

func loadAssets() assets {
	kinds := map[string]string{".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml"}
	names, err := fs.Glob(files, "static/*")
	if err != nil {
		panic(err)
	}
	all := assets{}
	for _, name := range names {
		body, err := files.ReadFile(name)
		if err != nil {
			panic(err)
		}
		sum := sha256.Sum256(body)
		all[path.Base(name)] = asset{kinds[path.Ext(name)], hex.EncodeToString(sum[:6]), body, pack(body)}
	}
	return all
}

func pack(body []byte) []byte {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, _ = z.Write(body)
	_ = z.Close()
	return b.Bytes()
}

// address is where a page finds the file.
func (a assets) address(name string) string {
	return "/static/" + name + "?v=" + a[name].hash
}

func (a assets) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f, ok := a[r.PathValue("file")]
	if !ok {
		http.NotFound(w, r)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.kind)
	h.Set("Cache-Control", "no-cache")
	if r.URL.Query().Get("v") == f.hash {
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	h.Set("ETag", `"`+f.hash+`"`)
	h.Set("Vary", "Accept-Encoding")
	if matches(r.Header.Get("If-None-Match"), `"`+f.hash+`"`) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	if !takesGzip(r) {
		_, _ = w.Write(f.body)
		return
	}
	h.Set("Content-Encoding", "gzip")
	_, _ = w.Write(f.packed)
}
