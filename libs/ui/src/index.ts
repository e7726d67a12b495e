export { UiProvider, type Density } from './theme/ui-provider.js';
export { cssVariablesResolver, theme } from './theme/theme.js';
export { COLOUR_ROLES, type ColourRole } from './theme/colour-roles.js';
export { ActionButton, IconButton, type ActionButtonProps } from './controls/action-button.js';
export { CheckField, RadioListField, SegmentedField, Switch, TabTrack, type TabItem } from './controls/choices.js';
export { FieldFrame, type FieldTexts } from './controls/field-frame.js';
export {
  DateField,
  SearchField,
  SelectField,
  TextAreaField,
  TextField,
  type Choice,
  type SelectFieldProps,
  type TextFieldProps,
} from './controls/fields.js';
export { useSlowed } from './controls/use-slowed.js';
export { Icon } from './controls/icon.js';
export type { IconName } from './controls/icon-paths.js';
export { Keycap, Keys, keyWords } from './controls/keycap.js';
export { CodePill, PointerLetter, type CodePillState } from './coding/code-pill.js';
export { EvidenceLegend, EvidenceMark, type EvidenceState } from './coding/evidence-mark.js';
export { FindingCard, FindingCounts, type FindingTone } from './coding/finding-card.js';
export { DiagnosisLine, ServiceLine, ServiceLineHead, type DiagnosisLineProps, type ServiceLineProps } from './coding/claim-line.js';
export { ClaimStrip } from './coding/claim-strip.js';
export { Bar, confidenceLevel, CountedProgress, Meter } from './coding/meter.js';
export { Modifier } from './coding/modifier.js';
export { SuggestionRow, type SuggestionFact, type SuggestionQuote, type SuggestionRowProps } from './coding/suggestion-row.js';
export { DueClock } from './cases/due-clock.js';
export { TimeZoneProvider, useMoments, useNow, type Moments } from './cases/moments.js';
export { clockWords, dateWords, dayWords, dueState, durationWords, type DueState } from './cases/due-words.js';
export { HistoryTimeline, JourneySteps, StepBar, type HistoryEntry, type JourneyStep } from './cases/history-timeline.js';
export { MissingList, type MissingItem } from './cases/missing-list.js';
export { TakeOverDialog } from './cases/take-over-dialog.js';
export { PaneHeader } from './cases/pane-header.js';
export { Avatar, initialsOf, StatusBadge, type BadgeTone } from './cases/status-badge.js';
export { Notice, type NoticeTone } from './states/notice.js';
export { OfflineBar } from './states/offline-bar.js';
export { DeniedState, EmptyState, ErrorState, SkeletonRows } from './states/page-states.js';
export { KeyMapProvider, useKeyMap, useKeys, type KeyBinding, type KeySheetGroup } from './keys/key-map.js';
export { KeySheet, useKeySheet } from './keys/key-sheet.js';
export { Dialog } from './overlays/dialog.js';
export { FormDialog } from './overlays/form-dialog.js';
export { ReasonDialog } from './overlays/reason-dialog.js';
export { DetailDrawer } from './overlays/drawer.js';
export { LiveRegionProvider, useAnnounce, type Urgency } from './overlays/live-region.js';
export { ToastProvider, useToast, type ToastRequest } from './overlays/toast.js';
export { AppShell, Page, useTitle, type NavigationItem, type ShellLinkProps } from './shell/app-shell.js';
export { BrandMark } from './shell/brand.js';
export { IdleLock } from './shell/idle-lock.js';
export { MenuButton, type MenuItem } from './shell/menu.js';
export { ThemeToggle } from './shell/theme-toggle.js';
