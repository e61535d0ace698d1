/** In place of the part of simulate that compiles styles, which only its load() and render() call; the harness calls neither. */
export {};
