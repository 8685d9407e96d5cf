// Reports in a results folder: made from the study that stands there, and so neither hashed nor anybody else's.

/** Names under which reports and their prints stand in a results folder. */
export const reportFiles: readonly string[] = [
  "manager.html",
  "manager.pdf",
  "researcher.html",
  "researcher.pdf",
];
