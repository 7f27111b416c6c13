// Package web is the site: pages made on the server from the record, each with
// a JSON twin, readable without JavaScript, on a phone and on paper.
//
// In: a store, a checker of drafts and HTTP requests. Out: HTML, JSON, CSV and original documents.
// One page is one typed struct, one template and one file of this package. It
// knows no SQL and no reading engine, and changes nothing.
package web
