// Package access says who may see and do what: roles and what each may decide,
// the visibility of documents, and the viewer on whose behalf a request is made.
//
// In: a viewer, an action or a visibility, the time. Out: yes, or a fault. It
// knows no database: internal/store holds every query and every entry to it.
package access
