import { render } from 'preact';
import '../look/page.css';
import './companion.css';
import { CompanionPage } from './companion-page.tsx';
import { LOCALE, WORDS } from './language.ts';

document.documentElement.lang = LOCALE;
document.title = WORDS.page.title;
document.body.classList.add('companion');
const root = document.getElementById('page');
if (root !== null) render(<CompanionPage />, root);
// Without one the page works, and is not there offline.
if ('serviceWorker' in navigator) void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
