import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { html } from "../../src/report/html.ts";
import { page } from "../../src/report/page.ts";
import { pageScript, pageScriptHash } from "../../src/report/script.ts";

const text = page({ title: "</title><script>alert(1)</script>", kind: "manager", body: html`<p>Here</p>` });

test("the page's policy lets nothing from outside in, and runs no script but its own", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]+)"/.exec(text) ?? [];
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    `script-src '${pageScriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test("the hash in the policy is that of the script in the page", () => {
  const [, script = ""] = /<script>([\s\S]*?)<\/script>/.exec(text) ?? [];
  expect(script).toBe(pageScript);
  expect(pageScriptHash).toBe(`sha256-${createHash("sha256").update(script).digest("base64")}`);
});

test("a page names no address that a browser would fetch", () => {
  expect(text).not.toMatch(/\b(src|href|srcset|action|poster)="(?!#|https:\/\/doi\.org)|url\((?!#)|@import/);
});

test("a hostile title stands in the title as text", () => {
  expect(text).toContain("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>");
});
