"""The one place that picks the real parts and wires them."""
