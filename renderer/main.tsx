import '@fontsource-variable/inter/index.css';
import '@fontsource-variable/jetbrains-mono/index.css';
import '@fontsource/charis-sil/400.css';
import '@fontsource/charis-sil/700.css';
import './styles/tokens.css';
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { followLanguage } from './i18n/follow-language';
import { keepSettings } from './state/settings-store';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');
// Before the first drawing, so that nobody sees the window change its language.
keepSettings(localStorage);
followLanguage();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
