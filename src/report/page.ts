// The page around a report: one file that asks nothing of any network and runs nothing but its own few lines.
import { html, type Markup, type Piece, trusted } from "./html.ts";
import { pageScript, pageScriptHash } from "./script.ts";
import { pageStyle } from "./style.ts";

export interface PageParts {
  readonly title: string;
  /** A class of the body, by which the print of one report differs from another's. */
  readonly kind: string;
  readonly body: Piece;
}

/** Nothing from outside, no script but ours, nowhere to send anything. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`;

/** What every report of ours has at its head, by which it is known. */
export const reportMark = '<meta name="generator" content="Street-Level">';

export function page({ title, kind, body }: PageParts): string {
  const whole: Markup = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${trusted(reportMark)}
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(pageStyle)}</style>
</head>
<body class="${kind}">
<main>
${body}
</main>
<script>${trusted(pageScript)}</script>
</body>
</html>
`;
  return whole.markup;
}
