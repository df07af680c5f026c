// The theme of VitePress, with tables that fit a phone.
import theme from 'vitepress/theme'
import './tables.css'

export default theme
