// Settings that a host asks for one after another take effect together: a burst of messages, as a slider of the host page sends
// them, costs one change of the run and one drawing.
import type { OwnFacts } from '../session/settings/settingsRules';
import { checkSettings } from '../session/settings/settingsRules';
