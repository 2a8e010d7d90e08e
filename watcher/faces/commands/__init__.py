"""What each command does: reads its arguments, asks `app`, prints."""
