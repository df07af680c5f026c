// The page of a package: opens the version that the address names and draws graphs when they come
// into view.
import './page.ts'

/**
 * Opens the folded version that the address points to; a folded one is not scrolled to otherwise.
 */
function openNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!(named instanceof HTMLDetailsElement)) return
  named.open = true
  named.scrollIntoView()
}

const observer = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue
      observer.unobserve(target)
      void draw(target as HTMLElement)
    }
  },
  { rootMargin: '200px' },
)

/** The graph's code and the layout library are loaded only by those who look at a graph. */
async function draw(place: HTMLElement): Promise<void> {
  try {
    const { showGraph } = await import('./graph.ts')
    await showGraph(place)
  } catch (error) {
    console.warn('The graph could not be drawn.', error)
    place.textContent = 'The graph could not be loaded.'
  }
}

document.querySelectorAll('.graph').forEach((place) => observer.observe(place))
addEventListener('hashchange', openNamed)
openNamed()
