import fc from 'fast-check'

// Property tests try the same values in every run, so that no run fails by chance; others with SEED=… in the environment.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261130) })
