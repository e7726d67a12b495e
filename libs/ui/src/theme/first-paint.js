// Runs before the first paint, from a file of its own (the policy lets no script stand in the page): without it, a page opened in the
// theme that the machine does not use would flash in the other one until the app has started.
(function () {
  const html = document.documentElement;
  let chosen = null;
  try {
    chosen = localStorage.getItem('chartwright-theme');
  } catch {
    // Storage may be forbidden; then the machine's own theme holds.
  }
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  html.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
  html.style.colorScheme = isDark ? 'dark' : 'light';
  // The canvas of theme/colour-roles.ts, until the theme itself is there.
  html.style.background = isDark ? '#0b1215' : '#eff3f4';
})();
