;; Writes rows: for each of them all steps of a program in turn, one behind the other.
;;
;; Memory: 0 the four digits of each number below 10,000; from 40000 on what the caller puts there. Copies run in steps of
;; 16 bytes: up to 15 bytes behind what is written are overwritten too, and as many behind what is read are read.
;;
;; A step is sixteen words: kind, nulls (0, or a byte a row, 1 where the cell is null), the bytes that stand for a null and how
;; many, values (what they are depends on the kind), five parameters, the byte that stands on both sides (0: none), and up to
;; 16 bytes that are written before all that: first how many, then they.
(module
  (memory (export "memory") 1)

  (func $copy (param $to i32) (param $from i32) (param $length i32) (result i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $to) (local.get $length)))
    (loop $next
      (v128.store (local.get $to) (v128.load (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $next (i32.lt_s (local.get $to) (local.get $end))))
    (local.get $end))

  (func $quote (param $step i32) (param $at i32) (result i32)
    (local $byte i32)
    (local.set $byte (i32.load offset=40 (local.get $step)))
    (i32.store8 (local.get $at) (local.get $byte))
    (i32.add (local.get $at) (i32.ne (local.get $byte) (i32.const 0))))

  ;; A number below 10,000 without zeros in front.
  (func $short (param $at i32) (param $value i32) (result i32)
    (local $digits i32)
    (local.set $digits
      (i32.add
        (i32.add (i32.ge_u (local.get $value) (i32.const 1000)) (i32.ge_u (local.get $value) (i32.const 100)))
        (i32.add (i32.ge_u (local.get $value) (i32.const 10)) (i32.const 1))))
    (i32.store (local.get $at)
      (i32.shr_u
        (i32.load (i32.shl (local.get $value) (i32.const 2)))
        (i32.shl (i32.sub (i32.const 4) (local.get $digits)) (i32.const 3))))
    (i32.add (local.get $at) (local.get $digits)))

  ;; Four digits of a number below 10,000.
  (func $quad (param $at i32) (param $value i32)
    (i32.store (local.get $at) (i32.load (i32.shl (local.get $value) (i32.const 2)))))

  ;; Two digits of a number below 100.
  (func $pair (param $at i32) (param $value i32)
    (i32.store16 (local.get $at) (i32.load16_u offset=2 (i32.shl (local.get $value) (i32.const 2)))))

  ;; A number below 100,000,000 without zeros in front.
  (func $middle (param $at i32) (param $value i32) (result i32)
    (local $high i32)
    (if (i32.lt_u (local.get $value) (i32.const 10000))
      (then (return (call $short (local.get $at) (local.get $value)))))
    (local.set $high (i32.div_u (local.get $value) (i32.const 10000)))
    (local.set $at (call $short (local.get $at) (local.get $high)))
    (call $quad (local.get $at) (i32.sub (local.get $value) (i32.mul (local.get $high) (i32.const 10000))))
    (i32.add (local.get $at) (i32.const 4)))

  ;; Eight digits of a number below 100,000,000.
  (func $eight (param $at i32) (param $value i32)
    (local $high i32)
    (local.set $high (i32.div_u (local.get $value) (i32.const 10000)))
    (call $quad (local.get $at) (local.get $high))
    (call $quad (i32.add (local.get $at) (i32.const 4))
      (i32.sub (local.get $value) (i32.mul (local.get $high) (i32.const 10000)))))

  ;; Any number without a sign.
  (func $natural (param $at i32) (param $value i64) (result i32)
    (local $high i64)
    (if (i64.lt_u (local.get $value) (i64.const 100000000))
      (then (return (call $middle (local.get $at) (i32.wrap_i64 (local.get $value))))))
    (local.set $high (i64.div_u (local.get $value) (i64.const 100000000)))
    (local.set $at (call $natural (local.get $at) (local.get $high)))
    (call $eight (local.get $at)
      (i32.wrap_i64 (i64.sub (local.get $value) (i64.mul (local.get $high) (i64.const 100000000)))))
    (i32.add (local.get $at) (i32.const 8)))

  ;; $count digits of a number below ten to the power of it, zeros in front: four at a time, the last ones first.
  (func $digits (param $at i32) (param $value i64) (param $count i32) (result i32)
    (local $to i32) (local $high i64)
    (local.set $to (i32.add (local.get $at) (local.get $count)))
    (block $first
      (loop $next
        (br_if $first (i32.le_s (local.get $count) (i32.const 4)))
        (local.set $count (i32.sub (local.get $count) (i32.const 4)))
        (local.set $high (i64.div_u (local.get $value) (i64.const 10000)))
        (call $quad (i32.add (local.get $at) (local.get $count))
          (i32.wrap_i64 (i64.sub (local.get $value) (i64.mul (local.get $high) (i64.const 10000)))))
        (local.set $value (local.get $high))
        (br $next)))
    (call $few (local.get $at) (i32.wrap_i64 (local.get $value)) (local.get $count))
    (local.get $to))

  ;; The last $count of the four digits of a number, and nothing behind them.
  (func $few (param $at i32) (param $value i32) (param $count i32)
    (local $four i32)
    (local.set $four (i32.load (i32.shl (local.get $value) (i32.const 2))))
    (if (i32.and (local.get $count) (i32.const 4))
      (then (i32.store (local.get $at) (local.get $four)) (return)))
    (local.set $four
      (i32.shr_u (local.get $four) (i32.shl (i32.sub (i32.const 4) (local.get $count)) (i32.const 3))))
    (if (i32.and (local.get $count) (i32.const 2))
      (then
        (i32.store16 (local.get $at) (local.get $four))
        (local.set $four (i32.shr_u (local.get $four) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 2)))))
    (if (i32.and (local.get $count) (i32.const 1)) (then (i32.store8 (local.get $at) (local.get $four)))))

  ;; Value number $i of a step whose values are doubles that are integers. Up to 2^51 the low bits of its sum with 1.5 * 2^52
  ;; are the integer: a third of what the conversion takes.
  (func $value (param $step i32) (param $i i32) (result i64)
    (local $value f64)
    (local.set $value
      (f64.load (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 3)))))
    (if (f64.lt (f64.abs (local.get $value)) (f64.const 2251799813685248))
      (then
        (return
          (i64.sub
            (i64.reinterpret_f64 (f64.add (local.get $value) (f64.const 6755399441055744)))
            (i64.const 0x4338000000000000)))))
    (i64.trunc_sat_f64_s (local.get $value)))

  ;; Integers. Parameter 0: what is added.
  (func $integer (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $value i64)
    (local.set $at (call $quote (local.get $step) (local.get $at)))
    (local.set $value
      (i64.add (call $value (local.get $step) (local.get $i)) (i64.load32_s offset=20 (local.get $step))))
    (if (i64.lt_s (local.get $value) (i64.const 0))
      (then
        (i32.store8 (local.get $at) (i32.const 45))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $value (i64.sub (i64.const 0) (local.get $value)))))
    (call $quote (local.get $step) (call $natural (local.get $at) (local.get $value))))

  ;; Integers of so many digits. Parameters: what is added, how many digits.
  (func $fixed (param $step i32) (param $i i32) (param $at i32) (result i32)
    (call $digits (local.get $at)
      (i64.add (call $value (local.get $step) (local.get $i)) (i64.load32_s offset=20 (local.get $step)))
      (i32.load offset=24 (local.get $step))))

  ;; Decimals. Parameters: digits behind the point, zeros behind those, nothing, ten to the power of the first (two words).
  (func $decimal (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $value i64) (local $whole i64) (local $scale i32) (local $zeros i32)
    (local.set $at (call $quote (local.get $step) (local.get $at)))
    (local.set $value (call $value (local.get $step) (local.get $i)))
    (if (i64.lt_s (local.get $value) (i64.const 0))
      (then
        (i32.store8 (local.get $at) (i32.const 45))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $value (i64.sub (i64.const 0) (local.get $value)))))
    (local.set $scale (i32.load offset=20 (local.get $step)))
    (local.set $zeros (i32.load offset=24 (local.get $step)))
    (if (i32.and (i32.eq (local.get $scale) (i32.const 2)) (i64.lt_u (local.get $value) (i64.const 4294967296)))
      (then
        ;; Money in everyday amounts.
        (local.set $whole (i64.extend_i32_u (i32.div_u (i32.wrap_i64 (local.get $value)) (i32.const 100)))))
      (else (local.set $whole (i64.div_u (local.get $value) (i64.load offset=32 (local.get $step))))))
    (local.set $at (call $natural (local.get $at) (local.get $whole)))
    (if (i32.gt_s (i32.add (local.get $scale) (local.get $zeros)) (i32.const 0))
      (then
        (i32.store8 (local.get $at) (i32.const 46))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))))
    (local.set $value
      (i64.sub (local.get $value) (i64.mul (local.get $whole) (i64.load offset=32 (local.get $step)))))
    (if (i32.eq (local.get $scale) (i32.const 2))
      (then
        (call $pair (local.get $at) (i32.wrap_i64 (local.get $value)))
        (local.set $at (i32.add (local.get $at) (i32.const 2))))
      (else (local.set $at (call $digits (local.get $at) (local.get $value) (local.get $scale)))))
    (local.set $at (call $digits (local.get $at) (i64.const 0) (local.get $zeros)))
    (call $quote (local.get $step) (local.get $at)))

  ;; Ten bytes of a day since 1970-01-01; 0 where its year is not one of 1 to 9999. Howard Hinnant's civil_from_days
  ;; (chrono-Compatible Low-Level Date Algorithms), with eras of 400 years from 0000-03-01 on.
  (func $day (param $at i32) (param $days i32) (result i32)
    (local $shifted i32) (local $cycle i32) (local $left i32) (local $year i32) (local $month i32)
    (if (i32.or (i32.lt_s (local.get $days) (i32.const -719162)) (i32.gt_s (local.get $days) (i32.const 2932896)))
      (then (return (i32.const 0))))
    (local.set $shifted (i32.add (local.get $days) (i32.const 719468)))
    (local.set $cycle (i32.div_u (local.get $shifted) (i32.const 146097)))
    (local.set $left (i32.sub (local.get $shifted) (i32.mul (local.get $cycle) (i32.const 146097))))
    (local.set $year
      (i32.div_u
        (i32.sub
          (i32.add
            (i32.sub (local.get $left) (i32.div_u (local.get $left) (i32.const 1460)))
            (i32.div_u (local.get $left) (i32.const 36524)))
          (i32.div_u (local.get $left) (i32.const 146096)))
        (i32.const 365)))
    (local.set $left
      (i32.sub (local.get $left)
        (i32.sub
          (i32.add (i32.mul (local.get $year) (i32.const 365)) (i32.shr_u (local.get $year) (i32.const 2)))
          (i32.div_u (local.get $year) (i32.const 100)))))
    (local.set $month
      (i32.div_u (i32.add (i32.mul (local.get $left) (i32.const 5)) (i32.const 2)) (i32.const 153)))
    (local.set $left
      (i32.add
        (i32.sub (local.get $left)
          (i32.div_u (i32.add (i32.mul (local.get $month) (i32.const 153)) (i32.const 2)) (i32.const 5)))
        (i32.const 1)))
    (local.set $month
      (select
        (i32.add (local.get $month) (i32.const 3))
        (i32.sub (local.get $month) (i32.const 9))
        (i32.lt_u (local.get $month) (i32.const 10))))
    (local.set $year
      (i32.add
        (i32.add (local.get $year) (i32.mul (local.get $cycle) (i32.const 400)))
        (i32.le_u (local.get $month) (i32.const 2))))
    (call $quad (local.get $at) (local.get $year))
    (i32.store8 offset=4 (local.get $at) (i32.const 45))
    (call $pair (i32.add (local.get $at) (i32.const 5)) (local.get $month))
    (i32.store8 offset=7 (local.get $at) (i32.const 45))
    (call $pair (i32.add (local.get $at) (i32.const 8)) (local.get $left))
    (i32.add (local.get $at) (i32.const 10)))

  ;; Days since 1970-01-01.
  (func $date (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local.set $at
      (call $day
        (call $quote (local.get $step) (local.get $at))
        (i32.trunc_sat_f64_s
          (f64.load (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 3)))))))
    (if (i32.eqz (local.get $at)) (then (return (i32.const 0))))
    (call $quote (local.get $step) (local.get $at)))

  ;; Microseconds since 1970-01-01. Parameters: digits of the fraction (0, 3, 6), the byte between date and time, whether
  ;; zeros at the end of the fraction are left away, what follows, how long that is.
  (func $moment (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $micros i64) (local $days i64) (local $millis i32) (local $minutes i32) (local $hours i32) (local $rest i32)
    (local.set $micros (call $value (local.get $step) (local.get $i)))
    ;; From 0001-01-01 on, which is the least that is written here: the quotient of numbers without a sign is the floor.
    (local.set $micros (i64.add (local.get $micros) (i64.const 62135596800000000)))
    (if (i64.lt_s (local.get $micros) (i64.const 0)) (then (return (i32.const 0))))
    (local.set $days (i64.div_u (local.get $micros) (i64.const 86400000000)))
    (if (i64.gt_u (local.get $days) (i64.const 3652058)) (then (return (i32.const 0))))
    (local.set $micros (i64.sub (local.get $micros) (i64.mul (local.get $days) (i64.const 86400000000))))
    (local.set $at
      (call $day
        (call $quote (local.get $step) (local.get $at))
        (i32.sub (i32.wrap_i64 (local.get $days)) (i32.const 719162))))
    (i32.store8 (local.get $at) (i32.load offset=24 (local.get $step)))
    (local.set $millis (i32.wrap_i64 (i64.div_u (local.get $micros) (i64.const 1000))))
    (local.set $minutes (i32.div_u (local.get $millis) (i32.const 60000)))
    (local.set $rest (i32.sub (local.get $millis) (i32.mul (local.get $minutes) (i32.const 60000))))
    (local.set $hours (i32.div_u (local.get $minutes) (i32.const 60)))
    (call $pair (i32.add (local.get $at) (i32.const 1)) (local.get $hours))
    (i32.store8 offset=3 (local.get $at) (i32.const 58))
    (call $pair (i32.add (local.get $at) (i32.const 4))
      (i32.sub (local.get $minutes) (i32.mul (local.get $hours) (i32.const 60))))
    (i32.store8 offset=6 (local.get $at) (i32.const 58))
    (local.set $hours (i32.div_u (local.get $rest) (i32.const 1000)))
    (call $pair (i32.add (local.get $at) (i32.const 7)) (local.get $hours))
    (local.set $at (i32.add (local.get $at) (i32.const 9)))
    (if (i32.load offset=20 (local.get $step))
      (then
        ;; Four digits of a number below a thousand, the point in the place of the first.
        (call $quad (local.get $at) (i32.sub (local.get $rest) (i32.mul (local.get $hours) (i32.const 1000))))
        (i32.store8 (local.get $at) (i32.const 46))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (if (i32.eq (i32.load offset=20 (local.get $step)) (i32.const 6))
          (then
            (local.set $at
              (call $digits (local.get $at)
                (i64.sub (local.get $micros) (i64.mul (i64.extend_i32_u (local.get $millis)) (i64.const 1000)))
                (i32.const 3)))))
        (if (i32.load offset=28 (local.get $step)) (then (local.set $at (call $trimmed (local.get $at)))))))
    (local.set $rest (i32.load offset=36 (local.get $step)))
    (if (local.get $rest)
      (then (local.set $at (call $copy (local.get $at) (i32.load offset=32 (local.get $step)) (local.get $rest)))))
    (call $quote (local.get $step) (local.get $at)))

  ;; Where a fraction ends without the zeros at its end, and without its point where nothing is left.
  (func $trimmed (param $end i32) (result i32)
    (loop $next
      (if (i32.eq (i32.load8_u (i32.sub (local.get $end) (i32.const 1))) (i32.const 48))
        (then
          (local.set $end (i32.sub (local.get $end) (i32.const 1)))
          (br $next))))
    (i32.sub (local.get $end)
      (i32.eq (i32.load8_u (i32.sub (local.get $end) (i32.const 1))) (i32.const 46))))

  ;; Texts one behind the other: values are where they end, parameters where the first begins, what stands for the empty one,
  ;; how long that is.
  (func $text (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $ends i32) (local $start i32) (local $end i32)
    (local.set $ends (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 2))))
    (local.set $end (i32.load (local.get $ends)))
    (if (local.get $i) (then (local.set $start (i32.load (i32.sub (local.get $ends) (i32.const 4))))))
    (if (i32.eq (local.get $start) (local.get $end))
      (then
        (drop (call $copy (local.get $at) (i32.load offset=24 (local.get $step)) (i32.load offset=28 (local.get $step))))
        (return (i32.add (local.get $at) (i32.load offset=28 (local.get $step))))))
    (call $quote (local.get $step)
      (call $copy
        (call $quote (local.get $step) (local.get $at))
        (i32.add (i32.load offset=20 (local.get $step)) (local.get $start))
        (i32.sub (local.get $end) (local.get $start)))))

  ;; The highest byte first.
  (func $big (param $at i32) (param $value i32)
    (i32.store (local.get $at)
      (i32.or
        (i32.and (i32.rotl (local.get $value) (i32.const 8)) (i32.const 0x00ff00ff))
        (i32.and (i32.rotr (local.get $value) (i32.const 8)) (i32.const 0xff00ff00)))))

  ;; Texts with their lengths in front. Values are where they end, parameter 0 is where the first begins.
  (func $sized (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $ends i32) (local $start i32) (local $length i32)
    (local.set $ends (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 2))))
    (if (local.get $i) (then (local.set $start (i32.load (i32.sub (local.get $ends) (i32.const 4))))))
    (local.set $length (i32.sub (i32.load (local.get $ends)) (local.get $start)))
    (call $big (local.get $at) (local.get $length))
    (local.set $at (i32.add (local.get $at) (i32.const 4)))
    (drop
      (call $copy (local.get $at)
        (i32.add (i32.load offset=20 (local.get $step)) (local.get $start)) (local.get $length)))
    (i32.add (local.get $at) (local.get $length)))

  ;; Integers of so many bytes, that number in front. Parameters: 2, 4 or 8; of what they are multiples, rounded down; nothing;
  ;; what is added (two words).
  (func $binary (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $value i64) (local $unit i64) (local $rest i64) (local $size i32)
    (local.set $size (i32.load offset=20 (local.get $step)))
    (local.set $unit (i64.load32_u offset=24 (local.get $step)))
    (local.set $value (call $value (local.get $step) (local.get $i)))
    (if (i64.ne (local.get $unit) (i64.const 1))
      (then
        (local.set $rest (i64.rem_s (local.get $value) (local.get $unit)))
        (local.set $value (i64.sub (local.get $value) (local.get $rest)))
        (if (i64.lt_s (local.get $rest) (i64.const 0))
          (then (local.set $value (i64.sub (local.get $value) (local.get $unit)))))))
    (local.set $value (i64.add (local.get $value) (i64.load offset=32 (local.get $step))))
    (call $big (local.get $at) (local.get $size))
    (local.set $at (i32.add (local.get $at) (i32.const 4)))
    (local.set $value
      (i64.shl (local.get $value) (i64.extend_i32_u (i32.sub (i32.const 64) (i32.shl (local.get $size) (i32.const 3))))))
    (call $big (local.get $at) (i32.wrap_i64 (i64.shr_u (local.get $value) (i64.const 32))))
    (call $big (i32.add (local.get $at) (i32.const 4)) (i32.wrap_i64 (local.get $value)))
    (i32.add (local.get $at) (local.get $size)))

  ;; Texts some of whose bytes are written as two. Parameters: all texts, the form, what stands in front of the second byte of
  ;; two (0: the byte itself), and whether quotes stand only around what is empty or has a marked byte. The form: which bits
  ;; the lower and the upper halves of bytes have, 16 bytes each (a byte is marked where both have one), and for each of all
  ;; 256 bytes the second one, 1 or 0 where it stays as it is.
  (func $escaped (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $ends i32) (local $start i32) (local $end i32) (local $from i32) (local $to i32) (local $form i32)
    (local $bytes v128) (local $marks i32) (local $first i32) (local $second i32) (local $where i32)
    (local.set $ends (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 2))))
    (local.set $start (i32.load offset=20 (local.get $step)))
    (local.set $end (i32.add (local.get $start) (i32.load (local.get $ends))))
    (if (local.get $i)
      (then (local.set $start (i32.add (local.get $start) (i32.load (i32.sub (local.get $ends) (i32.const 4)))))))
    (local.set $form (i32.load offset=24 (local.get $step)))
    (local.set $where (i32.load offset=32 (local.get $step)))
    (local.set $from (local.get $start))
    (block $slow
      (local.set $to (local.get $at))
      (if (local.get $where)
        (then (br_if $slow (i32.eq (local.get $start) (local.get $end))))
        (else (local.set $to (call $quote (local.get $step) (local.get $at)))))
      (block $clean
        (loop $next
          (br_if $clean (i32.ge_s (local.get $from) (local.get $end)))
          (local.set $bytes (v128.load (local.get $from)))
          (v128.store (local.get $to) (local.get $bytes))
          (local.set $marks
            (i8x16.bitmask
              (i8x16.ne
                (v128.and
                  (i8x16.swizzle (v128.load (local.get $form))
                    (v128.and (local.get $bytes) (v128.const i32x4 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f 0x0f0f0f0f)))
                  (i8x16.swizzle (v128.load offset=16 (local.get $form)) (i8x16.shr_u (local.get $bytes) (i32.const 4))))
                (v128.const i32x4 0 0 0 0))))
          (local.set $from (i32.add (local.get $from) (i32.const 16)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          ;; Behind the end others' bytes lie.
          (if (i32.gt_s (local.get $from) (local.get $end))
            (then
              (local.set $marks
                (i32.and (local.get $marks)
                  (i32.shr_u (i32.const 0xffff) (i32.sub (local.get $from) (local.get $end)))))))
          (br_if $next (i32.eqz (local.get $marks)))
          (br $slow)))
      (local.set $to (i32.sub (local.get $to) (i32.sub (local.get $from) (local.get $end))))
      (if (local.get $where) (then (return (local.get $to))))
      (return (call $quote (local.get $step) (local.get $to))))
    (local.set $at (call $quote (local.get $step) (local.get $at)))
    (local.set $from (local.get $start))
    (block $last
      (loop $each
        (br_if $last (i32.ge_s (local.get $from) (local.get $end)))
        (local.set $first (i32.load8_u (local.get $from)))
        (local.set $second (i32.load8_u offset=32 (i32.add (local.get $form) (local.get $first))))
        (if (i32.gt_u (local.get $second) (i32.const 1))
          (then
            (if (i32.load offset=28 (local.get $step)) (then (local.set $first (i32.load offset=28 (local.get $step)))))
            (i32.store8 (local.get $at) (local.get $first))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (local.set $first (local.get $second))))
        (i32.store8 (local.get $at) (local.get $first))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $each)))
    (call $quote (local.get $step) (local.get $at)))

  ;; Text number $code of a list. Parameters: where texts start, all of them.
  (func $pick (param $step i32) (param $code i32) (param $at i32) (result i32)
    (local $starts i32) (local $start i32) (local $end i32) (local $from i32) (local $last i32)
    (local.set $starts (i32.add (i32.load offset=20 (local.get $step)) (i32.shl (local.get $code) (i32.const 2))))
    (local.set $start (i32.load (local.get $starts)))
    (local.set $end (i32.load offset=4 (local.get $starts)))
    (local.set $from (i32.add (i32.load offset=24 (local.get $step)) (local.get $start)))
    (local.set $last (i32.add (local.get $at) (i32.sub (local.get $end) (local.get $start))))
    (loop $next
      (v128.store (local.get $at) (v128.load (local.get $from)))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $last))))
    (local.get $last))

  ;; Hexadecimal digits of words, the highest first. Values are words, so many a row as the first parameter says; the second
  ;; is how many digits are wanted. Up to seven behind them are overwritten.
  (func $hex (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $from i32) (local $end i32) (local $bytes v128)
    (local.set $from
      (i32.add (i32.load offset=16 (local.get $step))
        (i32.shl (i32.mul (local.get $i) (i32.load offset=20 (local.get $step))) (i32.const 2))))
    (local.set $end (i32.add (local.get $at) (i32.load offset=24 (local.get $step))))
    (loop $next
      ;; Each byte twice, the highest first; of the first of two the upper half, of the second the lower.
      (local.set $bytes
        (i8x16.swizzle (v128.load32_zero (local.get $from))
          (v128.const i8x16 3 3 2 2 1 1 0 0 16 16 16 16 16 16 16 16)))
      (local.set $bytes
        (v128.bitselect
          (i8x16.shr_u (local.get $bytes) (i32.const 4))
          (v128.and (local.get $bytes) (i8x16.splat (i32.const 15)))
          (v128.const i8x16 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0 -1 0)))
      (v128.store64_lane 0 (local.get $at)
        (i8x16.swizzle
          (v128.const i8x16 48 49 50 51 52 53 54 55 56 57 97 98 99 100 101 102)
          (local.get $bytes)))
      (local.set $from (i32.add (local.get $from) (i32.const 4)))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $next (i32.lt_s (local.get $at) (local.get $end))))
    (local.get $end))

  ;; 64 bits as 13 letters, five bits each, the first four bits alone. Values are their upper words; parameters where the lower
  ;; words lie, and the 1024 pairs of letters.
  (func $token (param $step i32) (param $i i32) (param $at i32) (result i32)
    (local $bits i64) (local $pairs i32) (local $to i32)
    (local.set $bits
      (i64.or
        (i64.shl
          (i64.load32_u (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 2))))
          (i64.const 32))
        (i64.load32_u (i32.add (i32.load offset=20 (local.get $step)) (i32.shl (local.get $i) (i32.const 2))))))
    (local.set $pairs (i32.load offset=24 (local.get $step)))
    (local.set $to (i32.add (local.get $at) (i32.const 11)))
    (loop $next
      (i32.store16 (local.get $to)
        (i32.load16_u
          (i32.add (local.get $pairs)
            (i32.shl (i32.and (i32.wrap_i64 (local.get $bits)) (i32.const 1023)) (i32.const 1)))))
      (local.set $bits (i64.shr_u (local.get $bits) (i64.const 10)))
      (local.set $to (i32.sub (local.get $to) (i32.const 2)))
      (br_if $next (i32.gt_s (local.get $to) (local.get $at))))
    (i32.store8 (local.get $at)
      (i32.load8_u offset=1
        (i32.add (local.get $pairs) (i32.shl (i32.wrap_i64 (local.get $bits)) (i32.const 1)))))
    (i32.add (local.get $at) (i32.const 13)))

  ;; Writes rows 0 to $count from $out on, and to $ends where each of them ends, counted from $base. Returns the last end;
  ;; 0 where a moment lies in a year that is not one of 1 to 9999.
  (func (export "rows")
    (param $steps i32) (param $end i32) (param $count i32) (param $out i32) (param $ends i32) (param $base i32)
    (result i32)
    (local $i i32) (local $step i32) (local $at i32) (local $nulls i32)
    (local.set $at (local.get $out))
    (loop $row
      (if (i32.lt_s (local.get $i) (local.get $count))
        (then
          (local.set $step (local.get $steps))
          (loop $each
            (v128.store (local.get $at) (v128.load offset=48 (local.get $step)))
            (local.set $at (i32.add (local.get $at) (i32.load offset=44 (local.get $step))))
            (block $done
              (local.set $nulls (i32.load offset=4 (local.get $step)))
              (if (local.get $nulls)
                (then
                  (if (i32.load8_u (i32.add (local.get $nulls) (local.get $i)))
                    (then
                      (drop
                        (call $copy (local.get $at)
                          (i32.load offset=8 (local.get $step)) (i32.load offset=12 (local.get $step))))
                      (local.set $at (i32.add (local.get $at) (i32.load offset=12 (local.get $step))))
                      (br $done)))))
              (block $k13 (block $k12 (block $k11 (block $k10 (block $k9 (block $k8 (block $k7 (block $k6 (block $k5 (block $k4 (block $k3 (block $k2 (block $k1 (block $k0
                (br_table $k0 $k1 $k2 $k3 $k4 $k5 $k6 $k7 $k8 $k9 $k10 $k11 $k12 $k13 (i32.load (local.get $step))))
                ;; 0: the same bytes in every row. Parameters: where they are, how many.
                (local.set $at
                  (call $copy (local.get $at)
                    (i32.load offset=20 (local.get $step)) (i32.load offset=24 (local.get $step))))
                (br $done))
                ;; 1: out of a list, codes as words.
                (local.set $at
                  (call $pick (local.get $step)
                    (i32.load (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 2))))
                    (local.get $at)))
                (br $done))
                ;; 2: out of a list, codes as doubles.
                (local.set $at
                  (call $pick (local.get $step)
                    (i32.wrap_i64
                      (i64.reinterpret_f64
                        (f64.add
                          (f64.load
                            (i32.add (i32.load offset=16 (local.get $step)) (i32.shl (local.get $i) (i32.const 3))))
                          (f64.const 4503599627370496))))
                    (local.get $at)))
                (br $done))
                ;; 3
                (local.set $at (call $text (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
                ;; 4
                (local.set $at (call $integer (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
                ;; 5
                (local.set $at (call $fixed (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
                ;; 6
                (local.set $at (call $decimal (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
                ;; 7
                (local.set $at (call $date (local.get $step) (local.get $i) (local.get $at)))
                (if (i32.eqz (local.get $at)) (then (return (i32.const 0))))
                (br $done))
                ;; 8
                (local.set $at (call $moment (local.get $step) (local.get $i) (local.get $at)))
                (if (i32.eqz (local.get $at)) (then (return (i32.const 0))))
                (br $done))
                ;; 9
                (local.set $at (call $hex (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
                ;; 10
                (local.set $at (call $token (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
                ;; 11
                (local.set $at (call $escaped (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
                ;; 12
                (local.set $at (call $sized (local.get $step) (local.get $i) (local.get $at)))
                (br $done))
              ;; 13
              (local.set $at (call $binary (local.get $step) (local.get $i) (local.get $at))))
            (local.set $step (i32.add (local.get $step) (i32.const 64)))
            (br_if $each (i32.lt_u (local.get $step) (local.get $end))))
          (i32.store
            (i32.add (local.get $ends) (i32.shl (local.get $i) (i32.const 2)))
            (i32.sub (local.get $at) (local.get $base)))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $row))))
    (local.get $at))
)
