"""Containers, their sources and their jobs; an index of the sources' paths."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

BigInt = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def of_container(table: str) -> tuple[sa.Column, sa.ForeignKeyConstraint]:
    """The column that refers to a container, and what makes its rows go with that."""
    name = f"fk_{table}_container_pkid_container"
    key = sa.ForeignKeyConstraint(["container_pkid"], ["container.pkid"], name, ondelete="CASCADE")
    return sa.Column("container_pkid", BigInt, nullable=False), key


def upgrade() -> None:
    op.create_table(
        "container",
        sa.Column("pkid", BigInt, nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("uid", sa.String),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("description", sa.String, nullable=False),
        sa.Column("path", sa.String),
        sa.Column("editor", sa.String),
        sa.Column("version", sa.Integer),
        sa.Column("contents", sa.JSON, nullable=False),
        sa.Column("row_count", BigInt, nullable=False),
        sa.Column("file_count", BigInt, nullable=False),
        sa.Column("reject_count", BigInt, nullable=False),
        sa.Column("size", BigInt, nullable=False),
        sa.Column("created", sa.DateTime),
        sa.Column("modified", sa.DateTime),
        sa.PrimaryKeyConstraint("pkid", name="pk_container"),
        sa.UniqueConstraint("path", name="uq_container_path"),
    )
    for column in ("kind", "uid", "name", "editor", "modified"):
        op.create_index(f"ix_container_{column}", "container", [column])
    op.create_table(
        "file",
        sa.Column("pkid", BigInt, nullable=False),
        sa.Column("number", BigInt, nullable=False),
        sa.Column("path", sa.String, nullable=False),
        sa.Column("size", BigInt),
        sa.Column("identity", sa.String),
        sa.Column("lines", BigInt),
        sa.Column("rejects", BigInt),
        *of_container("file"),
        sa.PrimaryKeyConstraint("pkid", name="pk_file"),
        sa.UniqueConstraint("container_pkid", "number", name="uq_file_container_pkid_number"),
        # Numbers are not used twice: the index of paths goes by them.
        sqlite_autoincrement=True,
    )
    op.create_table(
        "job",
        sa.Column("pkid", BigInt, nullable=False),
        sa.Column("uid", sa.String, nullable=False),
        sa.Column("editor", sa.String),
        sa.Column("options", sa.JSON, nullable=False),
        sa.Column("unit_count", BigInt, nullable=False),
        sa.Column("started", sa.DateTime),
        sa.Column("modified", sa.DateTime),
        *of_container("job"),
        sa.PrimaryKeyConstraint("pkid", name="pk_job"),
        sa.UniqueConstraint("container_pkid", "uid", name="uq_job_container_pkid_uid"),
    )
    op.create_index("ix_job_uid", "job", ["uid"])
    index_paths()


def index_paths() -> None:
    """What finds a piece of a path among millions: trigrams, in SQLite of many paths together."""
    connection = op.get_bind()
    if connection.dialect.name == "postgresql":
        trusted = "SELECT 1 FROM pg_available_extension_versions WHERE name = 'pg_trgm' AND trusted"
        if connection.execute(sa.text(trusted)).scalar():
            op.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
            op.execute("CREATE INDEX ix_file_path_trigram ON file USING gin (path gin_trgm_ops)")
        return
    op.create_table(
        "file_block",
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        *of_container("file_block"),
        sa.PrimaryKeyConstraint("first", name="pk_file_block"),
    )
    op.create_index("ix_file_block_container_pkid", "file_block", ["container_pkid"])
    op.execute("CREATE VIRTUAL TABLE file_trigram USING fts5(paths, content='', tokenize='trigram', detail='none')")
