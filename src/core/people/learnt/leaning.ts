/** What is taken from the side of «no name»: a name missed costs a reader more than one asked about in vain. */
export const leaning = 0.25
