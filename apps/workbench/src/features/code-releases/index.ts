export { CodeReleasesPage } from './components/code-releases-page.js';
