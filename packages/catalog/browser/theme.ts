// A classic script in the head: the chosen theme must be set before the first paint.
try {
  const saved = localStorage.getItem('theme')
  if (saved === 'light' || saved === 'dark') document.documentElement.dataset['theme'] = saved
} catch {
  // Storage is closed to this page: the system's theme it is.
}
