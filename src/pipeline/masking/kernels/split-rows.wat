;; Finds the cells of rows in COPY's text format, and puts those of one column one behind the other.
;;
;; Memory: 0 what each byte behind a backslash stands for (256 bytes); from 256 on what the caller puts there. Up to 15 bytes
;; behind what is read are read too, and as many behind what is written are overwritten.
(module
  (memory (export "memory") 1)

  ;; $count rows of $columns cells from $at on. Of cell i of column c the word at index c * $count + i of $starts and $ends says
  ;; where it lies, and the byte of $nulls is 1 where it is null. What is escaped is put right where it lies.
  (func (export "split")
    (param $at i32) (param $columns i32) (param $count i32) (param $starts i32) (param $ends i32) (param $nulls i32)
    (local $i i32) (local $column i32) (local $cell i32) (local $start i32) (local $marks i32) (local $byte i32)
    (local $out i32) (local $bytes v128)
    (block $done
      (loop $row
        (br_if $done (i32.ge_u (local.get $i) (local.get $count)))
        (local.set $cell (local.get $i))
        (local.set $column (local.get $columns))
        (loop $next
          (local.set $start (local.get $at))
          (block $found
            (loop $scan
              (local.set $bytes (v128.load (local.get $at)))
              (local.set $marks
                (i8x16.bitmask
                  (v128.or
                    (v128.or
                      (i8x16.eq (local.get $bytes) (v128.const i32x4 0x09090909 0x09090909 0x09090909 0x09090909))
                      (i8x16.eq (local.get $bytes) (v128.const i32x4 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a 0x0a0a0a0a)))
                    (i8x16.eq (local.get $bytes) (v128.const i32x4 0x5c5c5c5c 0x5c5c5c5c 0x5c5c5c5c 0x5c5c5c5c)))))
              (br_if $found (local.get $marks))
              (local.set $at (i32.add (local.get $at) (i32.const 16)))
              (br $scan)))
          (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $marks))))
          (i32.store (i32.add (local.get $starts) (i32.shl (local.get $cell) (i32.const 2))) (local.get $start))
          (local.set $out (local.get $at))
          (i32.store8 (i32.add (local.get $nulls) (local.get $cell)) (i32.const 0))
          (if (i32.eq (i32.load8_u (local.get $at)) (i32.const 92))
            (then
              (if
                (i32.and
                  (i32.eq (local.get $at) (local.get $start))
                  (i32.eq (i32.load8_u offset=1 (local.get $at)) (i32.const 78)))
                (then
                  (i32.store8 (i32.add (local.get $nulls) (local.get $cell)) (i32.const 1))
                  (local.set $at (i32.add (local.get $at) (i32.const 2))))
                (else
                  (block $ended
                    (loop $each
                      (local.set $byte (i32.load8_u (local.get $at)))
                      (br_if $ended (i32.eq (local.get $byte) (i32.const 9)))
                      (br_if $ended (i32.eq (local.get $byte) (i32.const 10)))
                      (if (i32.eq (local.get $byte) (i32.const 92))
                        (then
                          (local.set $at (i32.add (local.get $at) (i32.const 1)))
                          (local.set $byte (i32.load8_u (i32.load8_u (local.get $at))))))
                      (i32.store8 (local.get $out) (local.get $byte))
                      (local.set $out (i32.add (local.get $out) (i32.const 1)))
                      (local.set $at (i32.add (local.get $at) (i32.const 1)))
                      (br $each)))))))
          (i32.store (i32.add (local.get $ends) (i32.shl (local.get $cell) (i32.const 2))) (local.get $out))
          (local.set $at (i32.add (local.get $at) (i32.const 1)))
          (local.set $cell (i32.add (local.get $cell) (local.get $count)))
          (local.set $column (i32.sub (local.get $column) (i32.const 1)))
          (br_if $next (local.get $column)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $row))))

  ;; Copies $count cells, which lie where the words at $starts and $ends say, to $out, one behind the other, and where each then
  ;; ends, counted from $out, to $to. Returns where the last ends; 0 where one has a byte 0, or more bytes than $longest.
  (func (export "gather")
    (param $starts i32) (param $ends i32) (param $count i32) (param $longest i32) (param $out i32) (param $to i32)
    (result i32)
    (local $at i32) (local $end i32) (local $next i32) (local $left i32) (local $last i32) (local $zeros i32) (local $bytes v128)
    (local.set $next (local.get $out))
    (local.set $last (i32.add (local.get $starts) (i32.shl (local.get $count) (i32.const 2))))
    (block $done
      (loop $cell
        (br_if $done (i32.ge_u (local.get $starts) (local.get $last)))
        (local.set $at (i32.load (local.get $starts)))
        (local.set $end (i32.load (local.get $ends)))
        (local.set $left (i32.sub (local.get $end) (local.get $at)))
        (if (i32.gt_u (local.get $left) (local.get $longest)) (then (return (i32.const 0))))
        (block $copied
          (loop $copy
            (br_if $copied (i32.le_s (local.get $left) (i32.const 0)))
            (local.set $bytes (v128.load (local.get $at)))
            (v128.store (local.get $next) (local.get $bytes))
            (local.set $zeros (i8x16.bitmask (i8x16.eq (local.get $bytes) (v128.const i32x4 0 0 0 0))))
            (if (i32.lt_s (local.get $left) (i32.const 16))
              (then
                (local.set $zeros
                  (i32.and (local.get $zeros) (i32.sub (i32.shl (i32.const 1) (local.get $left)) (i32.const 1))))))
            (if (local.get $zeros) (then (return (i32.const 0))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (local.set $next (i32.add (local.get $next) (i32.const 16)))
            (local.set $left (i32.sub (local.get $left) (i32.const 16)))
            (br $copy)))
        ;; What was copied beyond the end is negative.
        (local.set $next (i32.add (local.get $next) (local.get $left)))
        (i32.store (local.get $to) (i32.sub (local.get $next) (local.get $out)))
        (local.set $to (i32.add (local.get $to) (i32.const 4)))
        (local.set $starts (i32.add (local.get $starts) (i32.const 4)))
        (local.set $ends (i32.add (local.get $ends) (i32.const 4)))
        (br $cell)))
    (local.get $next))
)
