"""Work over chunks: windows of tasks on local threads or a distributed cluster, and their progress."""
