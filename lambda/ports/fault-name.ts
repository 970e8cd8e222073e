/** What a fault of the outside is called where its text is not to be told: it might hold what somebody wrote. */
export const faultName = (fault: unknown): string => (fault instanceof Error ? fault.name : 'unknown fault');
