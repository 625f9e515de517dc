// Written with its room.
