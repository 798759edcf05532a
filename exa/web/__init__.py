"""The view in a browser: a server on this machine, for whoever knows its token."""
