/**
 * Why a try failed, for those who are told in another language than its `error`. `said`: the status of an answer that was `answered` or `moved`, what the system says of one that was `unreachable`,
 * after how many seconds it was too `slow`.
 */
export interface Failure {
  why: 'answered' | 'moved' | 'unwanted' | 'unreachable' | 'slow' | 'stopped' | 'gone'
  said?: string | undefined
}
