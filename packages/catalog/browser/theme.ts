// A classic script in the head: what is needed before the first paint, so that nothing jumps.
document.documentElement.dataset['scripts'] = ''
try {
  const saved = localStorage.getItem('theme')
  if (saved === 'light' || saved === 'dark') document.documentElement.dataset['theme'] = saved
} catch {
  // Storage is closed to this page: the system's theme it is.
}
