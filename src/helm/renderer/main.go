// Command renderer does what Helm's install action does up to the cluster: it renders one chart, as a WASI command
// with no access to anything.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"log/slog"
	"net"
	"os"
	"runtime/debug"
)

func main() {
	// A process renders once and ends: garbage is collected only where memory would run out, which saves a third of
	// the time.
	debug.SetGCPercent(-1)
	debug.SetMemoryLimit(1 << 30)
	log.SetOutput(io.Discard)
	slog.SetDefault(slog.New(slog.DiscardHandler))
	// For schemas that refer to others on the web.
	net.DefaultResolver = &net.Resolver{PreferGo: true, Dial: refuseNetwork}
	if err := json.NewEncoder(os.Stdout).Encode(answer(os.Stdin)); err != nil {
		panic(err)
	}
}

func refuseNetwork(context.Context, string, string) (net.Conn, error) {
	return nil, errors.New("charts are rendered without a network")
}

// answer renders what is asked for. Errors are part of the answer.
func answer(in io.Reader) response {
	var req request
	if err := json.NewDecoder(in).Decode(&req); err != nil {
		return response{Error: failed("request", err)}
	}
	result, err := render(&req)
	answer := response{
		rendering: result, Questions: noted.questions, ReadsWholeList: noted.readsWholeList(), Uses: noted.uses,
	}
	if err != nil {
		answer.Error = asFailure(err)
	}
	return answer
}

func asFailure(err error) *failure {
	var known *failure
	if errors.As(err, &known) {
		return known
	}
	return failed("chart", err)
}
