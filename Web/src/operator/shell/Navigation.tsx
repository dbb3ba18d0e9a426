import { useEffect, useState } from 'preact/hooks'
import { SignedIn } from '../access/SignedIn'
import { view } from '../live/view'
import { navigation, link } from './navigation'
import { place } from './place'

export function Navigation() {
  const [open, setOpen] = useState(false)
  const here = place.value?.name
  const firing = view.value?.alerts.filter(alert => alert.state === 'firing').length ?? 0
  useEffect(() => setOpen(false), [place.value])

  return (
    <nav class="navigation" aria-label="Pages">
      <button type="button" class="button plain menu" aria-expanded={open} aria-controls="pages" onClick={() => setOpen(!open)}>Menu</button>
      <div id="pages" class={open ? 'pages open' : 'pages'}>
        {navigation.map(group => (
          <section key={group.title}>
            <h2>{group.title}</h2>
            <ul>
              {group.pages.map(page => (
                <li key={page.name}>
                  <a href={link(page.name)} aria-current={page.name === here || (here && page.under === here) ? 'page' : undefined}>
                    {page.text}
                    {page.name === 'alerts' && firing > 0 && <span class="tag bad">{firing}<span class="only-heard"> firing</span></span>}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <SignedIn />
      </div>
    </nav>
  )
}
