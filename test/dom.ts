import { cleanup } from '@testing-library/preact'
import { afterEach } from 'vitest'
import './ui/jsdom-gaps.ts'

afterEach(cleanup)
