"""Exponentials, logarithms, powers and normal quantiles to the last bit, and the rounding of minutes (appendix B)."""

import struct
from math import floor, inf, sqrt, trunc

LN2_HIGH = 0.6931471803691238
LN2_LOW = 1.9082149292705877e-10


def rounded(x):
    """The nearest whole number, halves upwards."""
    return floor(x + 0.5)


def grain(minutes):
    """Minutes rounded to sixty-fourths, so that sums of them are exact in any order."""
    return floor(64 * minutes + 0.5) / 64


def exp(x):
    """e to the power of x, as fdlibm has it."""
    if x > 709.782712893384:
        return inf
    if x < -745.1332191019411:
        return 0.0
    size = abs(x)
    if size < 2.0 ** -28:
        return 1 + x
    if x == 1:
        return 2.718281828459045
    k = 0
    high = x
    low = 0.0
    if size > 0.34657359027997264:
        sign = 1 if x > 0 else -1
        if size < 1.0397207708399179:
            k = sign
        else:
            k = trunc(1.4426950408889634 * x + 0.5 * sign)
        high = x - k * LN2_HIGH
        low = k * LN2_LOW
    r = high - low
    t = r * r
    c = r - t * (0.16666666666666602 + t * (-0.0027777777777015593 + t * (6.613756321437934e-5
        + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))
    if k == 0:
        return 1 - ((r * c) / (c - 2) - r)
    y = 1 - (low - (r * c) / (2 - c) - high)
    half = k // 2
    return y * 2.0 ** half * 2.0 ** (k - half)


def ln(x):
    """The natural logarithm of x, as fdlibm has it."""
    if x == 0:
        return -inf
    k = 0
    if x < 2.2250738585072014e-308:
        x = x * 2.0 ** 54
        k = -54
    high = struct.unpack(">I", struct.pack(">d", x)[:4])[0]
    exponent = (high >> 20) - 1023
    fraction = high & 0xFFFFF
    above = (fraction + 0x95F64) >> 20
    scale = exponent + above
    k += scale
    # x times 2^-scale, in two steps so that no intermediate factor runs out of range
    half = scale // 2
    f = x * 2.0 ** -half * 2.0 ** -(scale - half) - 1
    H = k * LN2_HIGH
    L = k * LN2_LOW
    if ((fraction + 2) & 0xFFFFF) < 3:
        R = f * f * (0.5 - 0.3333333333333333 * f)
        return H - (R - L - f)
    s = f / (2 + f)
    z = s * s
    w = z * z
    P = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373)) + z * (
        0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
    if 0x6147A <= fraction <= 0x6B851:
        h = 0.5 * f * f
        return H - (h - (s * (h + P) + L) - f)
    return H - (s * (f - P) - L - f)


def power(base, exponent):
    """base to the power of exponent, for a base of 0 or more."""
    if exponent == 0:
        return 1.0
    if exponent == 1:
        return base
    if exponent == 2:
        return base * base
    if base == 0:
        return 0.0 if exponent > 0 else inf
    return exp(exponent * ln(base))


A = (2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
     13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665)
B = (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
     5394.196021424751, 687.1870074920579, 42.31333070160091, 1)
C = (0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
     3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835)
D = (1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
     0.6897673349851, 1.6763848301838038, 2.053191626637759, 1)
E = (2.0103343992922881e-7, 0.000027115555687434876, 0.0012426609473880784, 0.026532189526576124,
     0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103)
G = (2.0442631033899397e-15, 1.421511758316446e-7, 0.000018463183175100548, 0.0007868691311456133,
     0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1)


def horner(coefficients, x):
    """The polynomial with these coefficients, from the highest power down."""
    total = coefficients[0]
    for coefficient in coefficients[1:]:
        total = total * x + coefficient
    return total


def quantile(p):
    """The quantile of the standard normal distribution (Wichura 1988, AS 241)."""
    d = p - 0.5
    if abs(d) <= 0.425:
        r = 0.180625 - d * d
        return d * (horner(A, r) / horner(B, r))
    t = p if d < 0 else 1 - p
    v = sqrt(-ln(t))
    if v <= 5:
        size = horner(C, v - 1.6) / horner(D, v - 1.6)
    else:
        size = horner(E, v - 5) / horner(G, v - 5)
    return -size if d < 0 else size


def mean(numbers):
    """The mean of some numbers, summed in their order; None of none."""
    total = 0.0
    count = 0
    for number in numbers:
        total += number
        count += 1
    return total / count if count else None


def ratio(above, below):
    """A quotient, or None where its denominator is 0."""
    return above / below if below else None
