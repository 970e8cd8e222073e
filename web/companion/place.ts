/** Whether this is a page of one's own machine: nobody signs in there, and a device lies beside it. */
export const IS_LOCAL = import.meta.env.MODE === 'one-machine';
