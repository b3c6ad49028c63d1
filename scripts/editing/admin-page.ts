/**
 * What the editor's page alone may do, beyond the other pages: styles that its script makes, pictures
 * that it holds in memory, and speaking with the host of the repository.
 */
export const editorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self' blob: data: https://api.github.com https://gitlab.com",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

/** Makes the page that the editor runs in; it has no other page's styles or scripts. */
export function adminPage(base: string, language: string): string {
  const folder = `${base}admin/`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="${editorPolicy}">
<meta name="robots" content="noindex">
<title>Editor</title>
<link href="${folder}config.json" type="application/json" rel="cms-config-url">
</head>
<body>
<noscript><p>The editor needs JavaScript. Every page has a link to its file in the repository, where it can be edited, too.</p></noscript>
<script type="module" src="${folder}start.js"></script>
</body>
</html>
`;
}
