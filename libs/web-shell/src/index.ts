export { startApp } from './start-app.js';
export type { AppDescription, NavigationEntry } from './app-layout.js';
export { errorWords, FailedRegion } from './error-words.js';
export { ForPermission, NotFoundPage } from './pages.js';
export { createQueryClient } from './query-client.js';
export { learningEntries, learningRoute } from './learning/learning-route.js';
export { ROLE_NAMES } from './role-names.js';
export { settingsRoute } from './settings/settings-route.js';
export { settingsEntries } from './settings/settings-sections.js';
