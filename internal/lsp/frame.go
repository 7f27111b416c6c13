package lsp

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Bounds of what is read, so that a stream that is no editor ends in an error.
const (
	maxHeader = 4 << 10
	maxBody   = 64 << 20
)

// readFrame reads one message: header lines, an empty line, and as many bytes
// as Content-Length says. io.EOF means that the stream ended between messages.
func readFrame(r *bufio.Reader) ([]byte, error) {
	length, err := readHeader(r)
	if err != nil {
		return nil, err
	}
	body := make([]byte, length)
	if _, err := io.ReadFull(r, body); err != nil {
		return nil, fmt.Errorf("the message ends before its %d bytes", length)
	}
	return body, nil
}

// readHeader reads the header and gives the length of the body.
func readHeader(r *bufio.Reader) (length int, err error) {
	length = -1
	for read := 0; ; {
		line, err := r.ReadSlice('\n')
		read += len(line)
		switch {
		case errors.Is(err, io.EOF) && read == 0:
			return 0, io.EOF
		case err != nil || read > maxHeader:
			return 0, fmt.Errorf("not a message of the Language Server Protocol: no end of its header; an editor has to start this command")
		}
		field := strings.TrimRight(string(line), "\r\n")
		if field == "" {
			break
		}
		name, value, _ := strings.Cut(field, ":")
		if strings.EqualFold(strings.TrimSpace(name), "Content-Length") {
			if length, err = strconv.Atoi(strings.TrimSpace(value)); err != nil {
				length = -1
			}
		}
	}
	if length < 0 || length > maxBody {
		return 0, fmt.Errorf("not a message of the Language Server Protocol: no Content-Length from 0 to %d", maxBody)
	}
	return length, nil
}

// writeFrame writes one message.
func writeFrame(w io.Writer, body []byte) error {
	_, err := fmt.Fprintf(w, "Content-Length: %d\r\n\r\n%s", len(body), body)
	return err
}
