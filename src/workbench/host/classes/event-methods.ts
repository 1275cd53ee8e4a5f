import type { Arguments } from "../arguments";
import type { ExcelHost } from "../excel-host";

type EventMethod = (target: unknown, args: Arguments, host: ExcelHost) => void;

/**
 * What Office.js calls when an add-in begins or ends to listen: the host tells every event anyway, and Office.js passes
 * on what it was asked for.
 * @param topics such as "DataChanged", for `_RegisterDataChangedEvent` and its counterpart
 */
export function eventMethods(...topics: readonly string[]): Record<string, EventMethod> {
  const methods: Record<string, EventMethod> = {};
  const listen: EventMethod = (_target, _args, host) => {
    host.listeners += 1;
  };
  const leave: EventMethod = (_target, _args, host) => {
    host.listeners -= 1;
  };
  for (const topic of topics) {
    methods[`_Register${topic}Event`] = listen;
    methods[`_Unregister${topic}Event`] = leave;
  }
  return methods;
}
