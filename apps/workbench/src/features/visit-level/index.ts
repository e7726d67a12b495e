export { VisitLevelNote } from './components/visit-level-note.js';
export { VisitLevelPanel, type VisitLevelPanelProps } from './components/visit-level-panel.js';
