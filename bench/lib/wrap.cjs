/**
 * @param {any} prototype
 * @param {string} name
 * @param {(original: Function, self: any, args: any[]) => unknown} replacement
 */
function wrap(prototype, name, replacement) {
  const original = prototype[name]
  prototype[name] = function (/** @type {any[]} */ ...args) {
    return replacement(original, this, args)
  }
  return () => {
    prototype[name] = original
  }
}

module.exports = { wrap }
