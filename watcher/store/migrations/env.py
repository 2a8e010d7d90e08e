"""Alembic runs this file; `watcher.store.migrate` calls Alembic with an open connection inside a transaction."""

from alembic import context

from watcher.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite cannot alter most things in place: tables are rebuilt.
    render_as_batch=True,
    # One transaction, the caller's, around all steps.
    transaction_per_migration=False,
)
context.run_migrations()
