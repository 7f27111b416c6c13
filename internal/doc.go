// Package internal holds the rooms of Entente; imports_test.go is their law.
package internal
