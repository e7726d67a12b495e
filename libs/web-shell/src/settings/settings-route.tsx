import type { RouteObject } from 'react-router';

export const settingsRoute: RouteObject = {
  path: 'settings',
  lazy: async () => ({ Component: (await import('./settings-page.js')).SettingsPage }),
  children: [
    { index: true, lazy: async () => ({ Component: (await import('./settings-page.js')).FirstSection }) },
    { path: 'people', lazy: async () => ({ Component: (await import('./people/people-section.js')).PeopleSection }) },
    { path: 'practice', lazy: async () => ({ Component: (await import('./practice/practice-section.js')).PracticeSection }) },
    { path: 'facilities', lazy: async () => ({ Component: (await import('./billing-lists/facilities-section.js')).FacilitiesSection }) },
    { path: 'providers', lazy: async () => ({ Component: (await import('./billing-lists/providers-section.js')).ProvidersSection }) },
    { path: 'payers', lazy: async () => ({ Component: (await import('./billing-lists/payers-section.js')).PayersSection }) },
    { path: 'fees', lazy: async () => ({ Component: (await import('./billing-lists/fees-section.js')).FeesSection }) },
    { path: 'audit-log', lazy: async () => ({ Component: (await import('./oversight/audit-log-section.js')).AuditLogSection }) },
    { path: 'failed-jobs', lazy: async () => ({ Component: (await import('./oversight/failed-jobs-section.js')).FailedJobsSection }) },
  ],
};
