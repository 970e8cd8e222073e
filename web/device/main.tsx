import { render } from 'preact';
import '../look/page.css';
import './device.css';
import { pageWords } from '../words/words.ts';
import { DevicePage } from './device-page.tsx';

document.documentElement.lang = navigator.language;
document.title = `${pageWords(navigator.language).page.title}: ${pageWords(navigator.language).device.title}`;
const root = document.getElementById('page');
if (root !== null) render(<DevicePage />, root);
