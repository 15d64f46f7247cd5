package vn.binhyen.simulator.control;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// A control call that makes no sense gets a sentence.
@RestControllerAdvice(basePackageClasses = ControlErrors.class)
class ControlErrors {

    @ExceptionHandler({IllegalArgumentException.class, HttpMessageNotReadableException.class})
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    Map<String, String> nonsense(Exception nonsense) {
        return Map.of("error", String.valueOf(nonsense.getMessage()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Map<String, String> missing(NoSuchElementException missing) {
        return Map.of("error", String.valueOf(missing.getMessage()));
    }
}
