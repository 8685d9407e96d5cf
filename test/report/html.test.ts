import fc from "fast-check";
import { expect, test } from "vitest";
import { escaped, html, link, ofUser } from "../../src/report/html.ts";

test.each([
  ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  ["</title><script>", "&lt;/title&gt;&lt;script&gt;"],
  [`" onload="x`, "&quot; onload=&quot;x"],
  ["it's & so", "it&#39;s &amp; so"],
  ["\ud800 alone", "\ufffd alone"],
  ["turned \u202e round", "turned \ufffd round"],
  ["a\0b\u0007", "a\ufffdb\ufffd"],
  ["{{7*7}} <!-- x", "{{7*7}} &lt;!-- x"],
])("the text %j stands in a page as text", (text, wanted) => {
  expect(html`<p>${text}</p>`.markup).toBe(`<p>${wanted}</p>`);
});

test("no text, whatever it holds, opens a tag, closes an attribute or begins an entity of its own", () => {
  const strings = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(strings, (text) => {
      const written = escaped(text);
      expect(written).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      expect(written).not.toMatch(/[\p{Surrogate}\0\u202a-\u202e\u2066-\u2069]/u);
    }),
    { seed: 20261130, numRuns: 500 },
  );
});

test("pieces of HTML and lists of them go in as they are, and nothing where there is none", () => {
  const items = ["a", "<b>"].map((item) => html`<li>${item}</li>`);
  expect(html`<ul>${items}${undefined}${3}</ul>`.markup).toBe("<ul><li>a</li><li>&lt;b&gt;</li>3</ul>");
});

test("a text of the user keeps the direction of its letters to itself", () => {
  expect(ofUser("שלום <").markup).toBe("<bdi>שלום &lt;</bdi>");
});

test.each([
  ["javascript:alert(1)", "words"],
  ["data:text/html,x", "words"],
  ["http://plain", "words"],
  [" https://x", "words"],
  ["https://doi.org/10", '<a href="https://doi.org/10">words</a>'],
  ["#chart-years", '<a href="#chart-years">words</a>'],
])("the address %s becomes a link only where it leads to the web or within the page", (address, wanted) => {
  expect(link(address, "words").markup).toBe(wanted);
});
