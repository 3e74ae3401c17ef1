/** Whether the reader asked the device for little motion. */
export const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches
