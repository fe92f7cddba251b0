import { Event, EventTarget, setErrorHandler, setWarningHandler } from 'event-target-shim';
import backstage from 'matsu:backstage';
import { AbortController, AbortSignal } from './web/abort';
import { CustomEvent } from './web/custom-event';
import { DOMException } from './web/dom-exception';

// As in Node, an exception in a listener stops no other listener and then is uncaught.
setErrorHandler((error) =>
  backstage.addTick(() => {
    throw error;
  }),
);
setWarningHandler(() => {});

export default { AbortController, AbortSignal, CustomEvent, DOMException, Event, EventTarget };
